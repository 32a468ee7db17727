package io.github.surveytoolkit.cli;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A page that is open in a browser. */
final class BrowserTab {

  private final DevTools tools;
  private final String session;

  private BrowserTab(DevTools tools, String session) {
    this.tools = tools;
    this.session = session;
  }

  static BrowserTab open(DevTools tools, URI page) {
    String target =
        tools
            .call("", "Target.createTarget", Map.of("url", "about:blank"))
            .path("targetId")
            .asString();
    String session =
        tools
            .call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asString();
    BrowserTab tab = new BrowserTab(tools, session);
    List.of("Page", "Runtime", "Network", "Log").forEach(part -> tab.call(part + ".enable"));
    tab.go(page);
    return tab;
  }

  /** Loads {@code page} afresh. */
  void go(URI page) {
    CompletableFuture<JsonNode> loaded = tools.next(session, "Page.loadEventFired");
    call("Page.navigate", Map.of("url", page.toString()));
    DevTools.within(loaded);
  }

  private void call(String method) {
    call(method, Map.of());
  }

  JsonNode call(String method, Map<String, ?> parameters) {
    return tools.call(session, method, parameters);
  }

  /** Returns the value of an expression of JavaScript; a promise is waited for. */
  JsonNode value(String expression) {
    JsonNode answer =
        call(
            "Runtime.evaluate",
            Map.of(
                "expression", expression,
                "awaitPromise", true,
                "returnByValue", true,
                "userGesture", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.path("result").path("value");
  }

  String text(String expression) {
    return value(expression).asString();
  }

  /** Returns what stands in all elements of {@code selector} that are shown. */
  List<String> texts(String selector) {
    JsonNode found =
        value(
            "[...document.querySelectorAll('"
                + selector
                + "')].filter(e => e.checkVisibility()).map(e => e.textContent.trim())");
    return found.valueStream().map(JsonNode::asString).toList();
  }

  /** Types {@code letters} where the focus is. */
  void type(String letters) {
    letters.chars().forEach(c -> key(Character.toString(c), Character.toString(c)));
  }

  /** Presses a key that writes nothing, such as {@code Tab}. */
  void press(String name) {
    key(name, "");
  }

  private void key(String name, String text) {
    int code =
        switch (name) {
          case "Tab" -> 9;
          case "Enter" -> 13;
          case "Escape" -> 27;
          default -> 0;
        };
    call(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyDown", "key", name, "text", text, "windowsVirtualKeyCode", code));
    call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", name));
  }

  /** Returns the addresses that the page has asked for, its own among them. */
  List<String> requests() {
    return tools.events(session, "Network.requestWillBeSent").stream()
        .map(event -> event.path("request").path("url").asString())
        .toList();
  }

  /** Returns what the browser complains of: errors of the script, and what a policy forbids. */
  List<String> complaints() {
    List<String> logged =
        tools.events(session, "Log.entryAdded").stream()
            .map(event -> event.path("entry").path("text").asString())
            .toList();
    List<String> thrown =
        tools.events(session, "Runtime.exceptionThrown").stream().map(JsonNode::toString).toList();
    return Stream.concat(logged.stream(), thrown.stream()).toList();
  }
}
