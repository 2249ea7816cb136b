package org.engross.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A browser's window, or somebody else's: sends what it is told to, letter for letter. */
final class Window {
  private final int port;
  private final Map<String, String> headers = new LinkedHashMap<>();

  private Window(int port) {
    this.port = port;
    headers.put("Host", "127.0.0.1:" + port);
  }

  /** A window of a browser that was not let in yet. */
  static Window at(String address) {
    return new Window(URI.create(address).getPort());
  }

  /** A window that followed the address, and has its cookie. */
  static Window letIn(String address) {
    Window window = at(address);
    String cookie = window.get(target(address)).header("Set-cookie");
    return window.with("Cookie", cookie.substring(0, cookie.indexOf(';')));
  }

  /** What stands behind the port. */
  static String target(String address) {
    URI uri = URI.create(address);
    return uri.getPath() + "?" + uri.getQuery();
  }

  /** The same window with one header more, or another value of it. */
  Window with(String name, String value) {
    Window window = new Window(port);
    window.headers.putAll(headers);
    window.headers.put(name, value);
    return window;
  }

  /** The same window without a header. */
  Window without(String name) {
    Window window = with(name, "");
    window.headers.remove(name);
    return window;
  }

  /** An answer: the number, the headers as they came, the body as text. */
  record Got(int status, List<String> headers, String body) {
    String header(String name) {
      return headers.stream()
          .filter(h -> h.startsWith(name + ": "))
          .map(h -> h.substring(name.length() + 2))
          .findFirst()
          .orElse("");
    }
  }

  Got get(String target) {
    return send("GET " + target + " HTTP/1.1", "");
  }

  Got send(String requestLine, String body) {
    try (Socket socket = open(requestLine, body)) {
      byte[] all = socket.getInputStream().readAllBytes();
      String text = new String(all, StandardCharsets.UTF_8);
      int end = text.indexOf("\r\n\r\n");
      List<String> head = List.of(text.substring(0, end).split("\r\n", -1));
      int status = Integer.parseInt(head.get(0).split(" ", -1)[1]);
      return new Got(status, head.subList(1, head.size()), text.substring(end + 4));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Socket open(String requestLine, String body) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    List<String> lines = new ArrayList<>(List.of(requestLine));
    headers.forEach((name, value) -> lines.add(name + ": " + value));
    lines.add("Connection: close");
    String request = String.join("\r\n", lines) + "\r\n\r\n" + body;
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  /** Listens to the news: does something at the first, and gives the second. */
  String secondNews(Runnable atFirst) {
    try (Socket socket = open("GET /events HTTP/1.1", "");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      next(reader);
      atFirst.run();
      return next(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String next(BufferedReader reader) throws IOException {
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.startsWith("data: ")) {
        return line;
      }
    }
    return "the end";
  }
}
