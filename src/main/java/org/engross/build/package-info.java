/**
 * What the build does with the compiled classes. Nothing of it is in the jar.
 *
 * <p>{@link org.engross.build.LambdaClasses} makes classes of lambdas, for a quicker start.
 */
package org.engross.build;
