package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Whatever happens to the process, the file is the old one or the new one. */
@Isolated
class UpdateKilledTest {

  private static final int KILLS = Math.min(1000, 50 * Integer.getInteger("tries.factor", 1));
  private static final String OLD =
      "# List\n\n<!-- survey:begin contents -->\n<!-- survey:end -->\n\n"
          + "## A\n\ntext\n\n".repeat(2000);

  private static Process start(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            SurveyCommand.class.getName(),
            "update",
            file.toString(),
            "-q")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void leavesTheOldFileOrTheNewOne(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("README.md"), OLD);
    long begin = System.nanoTime();
    assertThat(start(file).waitFor()).isZero();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    String fresh = Files.readString(file);
    assertThat(fresh).isNotEqualTo(OLD);
    Random random = new Random(1);
    for (int i = 0; i < KILLS; i++) {
      Files.writeString(file, OLD);
      Process process = start(file);
      process.waitFor(random.nextLong(whole / 3, whole + 1), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();

      assertThat(Files.readString(file)).as("kill %d", i).isIn(OLD, fresh);
    }
    assertThat(start(file).waitFor()).as("no lock is left").isZero();
    assertThat(Files.readString(file)).isEqualTo(fresh);
  }

  @Test
  void fourAtOnceAllTakeEffect(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("README.md"), OLD);
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      processes.add(start(file));
    }
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }

    assertThat(Files.readString(file)).contains("- [A](#a)\n- [A](#a-1)\n");
  }
}
