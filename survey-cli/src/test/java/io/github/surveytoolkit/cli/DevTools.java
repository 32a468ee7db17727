package io.github.surveytoolkit.cli;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The DevTools protocol of Chromium: calls that are answered, and events. */
final class DevTools implements WebSocket.Listener {

  private static final int MOST_SECONDS = 60;

  private final JsonMapper mapper = new JsonMapper();
  private final AtomicInteger calls = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
  private final StringBuilder message = new StringBuilder();
  private final CompletableFuture<WebSocket> socket;

  DevTools(URI address) {
    socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, this);
  }

  /** Calls {@code method} of the tab {@code session}, or of the browser if that is empty. */
  JsonNode call(String session, String method, Map<String, ?> parameters) {
    int id = calls.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    Map<String, Object> call =
        session.isEmpty()
            ? Map.of("id", id, "method", method, "params", parameters)
            : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
    within(within(socket).sendText(mapper.writeValueAsString(call), true));
    JsonNode result = within(answer);
    if (result.has("error")) {
      throw new AssertionError(method + ": " + result.get("error"));
    }
    return result.path("result");
  }

  /** Returns an event of the tab {@code session}, which may come at any time from now on. */
  CompletableFuture<JsonNode> next(String session, String method) {
    CompletableFuture<JsonNode> event = new CompletableFuture<>();
    awaited.put(session + method, event);
    return event;
  }

  /** Returns what {@code method} has reported of the tab so far. */
  List<JsonNode> events(String session, String method) {
    return events.stream()
        .filter(event -> event.path("sessionId").asString("").equals(session))
        .filter(event -> event.path("method").asString("").equals(method))
        .map(event -> event.path("params"))
        .toList();
  }

  static <T> T within(CompletableFuture<T> future) {
    return future.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    message.append(part);
    if (last) {
      received(mapper.readTree(message.toString()));
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void received(JsonNode read) {
    CompletableFuture<JsonNode> answer = answers.remove(read.path("id").asInt(0));
    if (answer != null) {
      answer.complete(read);
      return;
    }
    events.add(read);
    CompletableFuture<JsonNode> event =
        awaited.remove(read.path("sessionId").asString("") + read.path("method").asString(""));
    if (event != null) {
      event.complete(read.path("params"));
    }
  }
}
