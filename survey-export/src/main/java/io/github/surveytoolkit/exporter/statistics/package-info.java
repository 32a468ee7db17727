/** Statistics of a survey as text, Markdown and charts. */
@NullMarked
package io.github.surveytoolkit.exporter.statistics;

import org.jspecify.annotations.NullMarked;
