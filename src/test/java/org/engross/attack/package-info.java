/**
 * The adversarial corpus: what somebody could put into a template, a list, a Word file or a name,
 * and what must become of it. Each case is a small file in {@code src/test/resources/attacks}; the
 * README there says how to add one.
 */
package org.engross.attack;
