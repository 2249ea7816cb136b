/**
 * What the build does with the compiled classes. Nothing of it is in the jar.
 *
 * <p>{@link org.engross.build.CallSites} writes out what the virtual machine would find out when it
 * first comes to the place, for a quicker start.
 */
package org.engross.build;
