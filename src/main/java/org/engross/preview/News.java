package org.engross.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Tells each open window, for as long as it is open, when a file was saved (server-sent events).
 */
final class News {
  private static final int MOST_WINDOWS = 24;

  /** A window that is gone is noticed when something is written to it. */
  private static final long SILENCE_MILLIS = 5000;

  private static final Answer STREAM =
      new Answer(200, "text/event-stream; charset=utf-8", new byte[0], Map.of());

  private final Watch watch;
  private final Semaphore windows = new Semaphore(MOST_WINDOWS);

  News(Watch watch) {
    this.watch = watch;
  }

  /** Serves one window until it is closed, or the preview ends. */
  void tell(HttpExchange exchange) throws IOException {
    if (!windows.tryAcquire()) {
      Answer.sentence(503, "Too many windows show this preview; close some.").send(exchange);
      return;
    }
    try {
      STREAM.prepare(exchange.getResponseHeaders());
      exchange.sendResponseHeaders(200, 0);
      tell(exchange.getResponseBody());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // The preview has ended.
    } finally {
      windows.release();
    }
  }

  private void tell(OutputStream out) throws IOException, InterruptedException {
    long told = watch.generation();
    write(out, "retry: 1000\ndata: " + told + "\n\n");
    for (long now = told; now >= 0; now = watch.await(told, SILENCE_MILLIS)) {
      write(out, now == told ? ":\n\n" : "data: " + now + "\n\n");
      told = now;
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
