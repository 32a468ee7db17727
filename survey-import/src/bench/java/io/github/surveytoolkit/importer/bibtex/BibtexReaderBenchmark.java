package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the time to read a bibliography grows with its size; an entry has about 750 bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class BibtexReaderBenchmark {

  private static final String ENTRY =
      """
      @inproceedings{key%1$d,
        author = {Last%1$d, Ada and M{\\"u}ller, Ben and {van der Next}, Cy and Fourth, D. E.},
        title = {{NeRF}%1$d: Representing Scenes as Neural Radiance Fields for View Synthesis},
        booktitle = {Proceedings of the 37th International Conference on Machine Learning, {ICML} %2$d, 13-18 July},
        series = {Proceedings of Machine Learning Research},
        volume = {%3$d},
        pages = {%1$d--%1$d9},
        publisher = {PMLR},
        year = {%2$d},
        month = jul,
        url = {https://proceedings.mlr.press/v119/last%1$da.html},
        abstract = {We present a method that does this and that, %1$d times better than before --- with
          \\emph{much} less effort. It is very good, and 50\\%% faster. We hope that you like it.}
      }

      """;

  /** Entries of the bibliography. */
  @Param({"1000", "2000", "10000", "100000"})
  public int entries;

  private Source source = Source.of("refs.bib", "");

  /** Makes the bibliography. */
  @Setup
  public void write() {
    StringBuilder bib = new StringBuilder();
    for (int i = 0; i < entries; i++) {
      bib.append(String.format(java.util.Locale.ROOT, ENTRY, i, 2000 + i % 25, i % 300));
    }
    source = Source.of("refs.bib", bib.toString());
  }

  /** Reads it. */
  @Benchmark
  public ReadResult read() {
    return BibtexReader.read(source, List.of(), CategoriesFrom.NONE);
  }
}
