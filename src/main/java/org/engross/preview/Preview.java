package org.engross.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.engross.desk.Workspace;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;

/**
 * A server on this machine alone, which shows a draft to the browser of whoever started it until it
 * is closed. It writes no file.
 */
public final class Preview implements AutoCloseable {
  private static final byte[] THIS_MACHINE = {127, 0, 0, 1};
  private static final int MOST_THREADS = 48;
  private static final int WAITING_VISITS = 32;

  private final Watch watch;
  private final Studio studio;
  private final HttpServer server;
  private final ExecutorService threads = threads();
  private final Gate gate;

  private Preview(Commission commission, HttpServer server) {
    this.server = server;
    this.watch = new Watch(() -> watched(commission));
    this.studio = new Studio(commission, watch::generation);
    this.gate = new Gate(server.getAddress().getPort());
    server.createContext("/", new Reception(gate, studio, new News(watch)));
    server.setExecutor(threads);
  }

  /**
   * Opens a preview.
   *
   * @param port where it listens; 0 for one that is free
   * @throws ProblemException if the port is taken
   */
  public static Preview open(Commission commission, int port) {
    limitVisits();
    Preview preview = new Preview(commission, server(port));
    preview.watch.start();
    preview.server.start();
    return preview;
  }

  /** The JDK's server reads these when it is first made: nobody may keep a visit open, or swell. */
  private static void limitVisits() {
    System.setProperty("sun.net.httpserver.maxReqTime", "20");
    System.setProperty("sun.net.httpserver.maxReqHeaders", "64");
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static HttpServer server(int port) {
    try {
      InetAddress here = InetAddress.getByAddress(THIS_MACHINE);
      return HttpServer.create(new InetSocketAddress(here, port), WAITING_VISITS);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Place.of("--port"),
              "port " + port + " of this machine is taken, or not yours to use",
              "name another, or leave --port out: then a free one is found"));
    }
  }

  /** They end with the process, whatever they are at. */
  private static ExecutorService threads() {
    return new ThreadPoolExecutor(
        0,
        MOST_THREADS,
        30,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        task -> {
          Thread thread = new Thread(task, "preview");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** The office's folder, wherever it is by now; the sample office in the jar never changes. */
  private static List<Path> watched(Commission commission) {
    List<Path> places = new ArrayList<>(commission.files());
    Workspace.rootAbove(commission.from()).ifPresent(places::add);
    return places;
  }

  /** The address, with the token that lets one browser in. */
  public String address() {
    return gate.address();
  }

  /** Ends the server and all that it started. */
  @Override
  public void close() {
    watch.close();
    server.stop(0);
    threads.shutdownNow();
    studio.close();
  }
}
