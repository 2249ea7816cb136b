/**
 * A document as a Word file, streamed into a frame that was prepared once.
 *
 * <p>{@code FrameCompiler} prepares: {@code FramePackage} opens the person's file, {@code
 * AllowedCopy} takes over what may go on, {@code FrameCode} finds what was typed as code, {@code
 * FrameTextMaker} makes the text to be merged. {@code DocxRenderer} writes, and loads none of
 * these.
 */
package org.engross.render.docx;
