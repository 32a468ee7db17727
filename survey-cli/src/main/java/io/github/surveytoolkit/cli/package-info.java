/** The command {@code survey}: wires readers and writers, prints, and exits. */
@NullMarked
package io.github.surveytoolkit.cli;

import org.jspecify.annotations.NullMarked;
