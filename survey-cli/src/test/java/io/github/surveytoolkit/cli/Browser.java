package io.github.surveytoolkit.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;

/**
 * Chromium without a window, which finds no other host. It is spoken to by the DevTools protocol,
 * as a page has to be clicked and typed in, and what it asks for has to be seen.
 */
final class Browser implements AutoCloseable {

  private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");

  private final Process process;
  private final DevTools tools;

  private Browser(Process process, DevTools tools) {
    this.process = process;
    this.tools = tools;
  }

  /** Starts it with its profile in {@code folder}, or has the test skipped where it is missing. */
  static Browser in(Path folder) throws IOException {
    List<String> command =
        List.of(
            Program.named("chromium", "chromium-browser", "google-chrome").path(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
            "--remote-debugging-port=0",
            "--window-size=1280,1000",
            "--user-data-dir=" + folder.resolve("profile"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    try {
      return new Browser(process, new DevTools(address(output)));
    } catch (IOException | RuntimeException | AssertionError broken) {
      process.destroyForcibly();
      throw broken;
    }
  }

  private static URI address(BufferedReader output) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher listening = LISTENING.matcher(line);
      if (listening.find()) {
        Thread drain = new Thread(() -> output.lines().forEach(more -> {}), "chromium output");
        drain.setDaemon(true);
        drain.start();
        return URI.create(listening.group(1));
      }
      said.append(line).append('\n');
    }
    return Assertions.fail("chromium does not start: " + said);
  }

  /** Opens {@code page} in a tab of its own and waits until it is there. */
  BrowserTab open(URI page) {
    return BrowserTab.open(tools, page);
  }

  @Override
  public void close() {
    tools.call("", "Browser.close", Map.of());
    DevTools.within(process.onExit());
  }
}
