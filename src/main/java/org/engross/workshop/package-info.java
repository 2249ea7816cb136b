/** What changes a template without reading Java: what there is, what it needs, what is wrong. */
package org.engross.workshop;
