package org.engross.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.engross.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {
  @TempDir Path folder;
  private Previews office;
  private Preview preview;

  @BeforeEach
  void open() {
    office = Previews.in(folder);
    preview = Preview.open(office.packet("ustr-letter.yaml"), 0);
  }

  @AfterEach
  void close() {
    preview.close();
  }

  private Window stranger() {
    return Window.at(preview.address());
  }

  private Window window() {
    return Window.letIn(preview.address());
  }

  private String origin() {
    return "http://127.0.0.1:" + URI.create(preview.address()).getPort();
  }

  @Test
  void itListensOnThisMachineAloneUnderAnAddressWithAToken() {
    assertThat(preview.address()).matches("http://127\\.0\\.0\\.1:\\d+/\\?token=[A-Za-z0-9_-]{32}");
  }

  @Test
  void whoeverFollowsTheAddressGetsThePageAndACookieThatOtherSitesDoNotSend() {
    Window.Got got = stranger().get(Window.target(preview.address()));

    assertThat(got.status()).isEqualTo(200);
    assertThat(got.body()).startsWith("<!DOCTYPE html>");
    assertThat(got.header("Set-cookie"))
        .matches("engross-\\d+=[A-Za-z0-9_-]{32}; HttpOnly; SameSite=Strict; Path=/");
  }

  @Test
  void theAddressWorksOnce() {
    window();

    Window.Got again = stranger().get(Window.target(preview.address()));

    assertThat(again.status()).isEqualTo(403);
    assertThat(again.header("Set-cookie")).isEmpty();
    assertThat(again.body())
        .isEqualTo(
            "This address was used before, and works once. Go back to the window that it opened, or"
                + " end the preview with Ctrl-C and start it again.\n");
  }

  @Test
  void theBrowserThatWasLetInMayFollowTheAddressAgain() {
    Window.Got again = window().get(Window.target(preview.address()));

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).startsWith("<!DOCTYPE html>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?token=",
        "/?token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "/scene",
        "/events",
        "/draft.txt",
        "/preview.js",
        "/preview.html",
        "/nothing"
      })
  void nobodyComesInWithoutTheToken(String target) {
    Window.Got got = stranger().get(target);

    assertThat(got.status()).isEqualTo(403);
    assertThat(got.body())
        .isEqualTo("Open this preview with the address that engross preview printed.\n");
  }

  @Test
  void theTokenOpensThePageAndNothingElse() {
    String query = URI.create(preview.address()).getQuery();

    assertThat(stranger().get("/scene?" + query).status()).isEqualTo(403);
    assertThat(window().get("/").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "127.0.0.1",
        "127.0.0.1:80",
        "engross.example",
        "[::1]",
        "127.0.0.1.engross.example"
      })
  void anotherHostIsRefusedEvenWithTheCookie(String host) {
    Window.Got got = window().with("Host", host).get("/scene");

    assertThat(got.status()).isEqualTo(403);
    assertThat(got.body()).isEqualTo("This preview answers only under its own address.\n");
  }

  @Test
  void aForeignHostDoesNotUseTheTokenUp() {
    String target = Window.target(preview.address());

    assertThat(stranger().with("Host", "engross.example").get(target).status()).isEqualTo(403);
    assertThat(stranger().get(target).status()).isEqualTo(200);
  }

  @Test
  void anAddressWithAHostInTheRequestItselfIsRefused() {
    assertThat(window().get("http://engross.example/").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://engross.example", "null", "http://localhost:8000", "https://127.0.0.1"})
  void anotherOriginIsRefused(String origin) {
    Window.Got got = window().with("Origin", origin).get("/scene");

    assertThat(got.status()).isEqualTo(403);
    assertThat(got.body()).isEqualTo("Another site may not ask anything of this preview.\n");
  }

  @Test
  void theOwnOriginIsWelcome() {
    assertThat(window().with("Origin", origin()).get("/scene").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void aPageOfAnotherPortOfThisMachineIsRefused(String site) {
    assertThat(window().with("Sec-Fetch-Site", site).get("/scene").status()).isEqualTo(403);
  }

  @Test
  void aLinkFromAnywhereMayLeadToTheAddress() {
    Window.Got got =
        stranger().with("Sec-Fetch-Site", "cross-site").get(Window.target(preview.address()));

    assertThat(got.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void nothingCanBeChanged(String method) {
    Window.Got got = window().send(method + " /scene HTTP/1.1", "");

    assertThat(got.status()).isEqualTo(405);
    assertThat(got.header("Allow")).isEqualTo("GET");
    assertThat(got.body()).isEqualTo("Nothing can be changed here: a preview is only looked at.\n");
  }

  @Test
  void aRequestCarriesNoBody() {
    assertThat(window().with("Content-Length", "3").send("GET /scene HTTP/1.1", "abc").status())
        .isEqualTo(413);
  }

  @Test
  void anAddressMayNotBeLongerThanAnyTickMakesIt() {
    assertThat(window().get("/scene?points=" + "a".repeat(17_000)).status()).isEqualTo(414);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/office.yaml",
        "/examples/office.yaml",
        "/../examples/office.yaml",
        "/%2e%2e/office.yaml",
        "/preview.js/../office.yaml",
        "//etc/passwd",
        "/preview%2ejs",
        "/Preview.java",
        "/org/engross/preview/preview.js"
      })
  void aPathIsOneOfAFewWordsAndNeverAFile(String path) {
    Window.Got got = window().get(path);

    assertThat(got.status()).isIn(403, 404);
    assertThat(got.body())
        .isIn(
            "There is nothing at this address.\n",
            "This preview answers only under its own address.\n");
  }

  @Test
  void nothingInAQueryIsAPath() {
    Window.Got got =
        window().get("/scene?points=../office.yaml&show=/etc/passwd&to=%2Fetc%2Fpasswd");

    assertThat(got.status()).isEqualTo(200);
    assertThat(got.body())
        .contains("there is no point \\\"../office.yaml\\\"")
        .doesNotContain("\"word\"");
  }

  @Test
  void aDamagedQueryIsRefused() {
    assertThat(window().get("/scene?points=%zz").status()).isEqualTo(400);
  }

  @Test
  void everyAnswerSaysWhatABrowserMayDoWithIt() {
    Window.Got got = window().get("/");

    assertThat(got.header("Content-security-policy"))
        .isEqualTo(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
                + " connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'none'");
    assertThat(got.header("Cache-control")).isEqualTo("no-store");
    assertThat(got.header("X-content-type-options")).isEqualTo("nosniff");
    assertThat(got.header("X-frame-options")).isEqualTo("DENY");
    assertThat(got.header("Referrer-policy")).isEqualTo("no-referrer");
    assertThat(got.header("Cross-origin-resource-policy")).isEqualTo("same-origin");
  }

  @Test
  void thePageNamesNoOtherHost() {
    Window window = window();
    for (String path :
        new String[] {"/", "/preview.js", "/preview.css", "/paper.css", "/draw.js"}) {
      String text = window.get(path).body().replaceAll("http://www\\.w3\\.org/2000/svg", "");

      assertThat(text).as(path).doesNotContain("http://", "https://", "innerHTML");
    }
  }

  @Test
  void theTextOfTheDraftIsThere() {
    Window.Got got = window().get("/draft.txt");

    assertThat(got.header("Content-type")).isEqualTo("text/plain; charset=utf-8");
    assertThat(got.body()).contains("Dear Ambassador Tai:");
  }

  @Test
  void aDraftWithErrorsIsNoFileButSaysWhatIsWrong() {
    Window.Got got = window().get("/draft.txt?points=usmca-enforcment");

    assertThat(got.status()).isEqualTo(409);
    assertThat(got.body())
        .contains("there is no point \"usmca-enforcment\"", "did you mean \"usmca-enforcement\"?");
  }

  @Test
  void aSavedFileIsNewsToEveryWindow() {
    String news =
        window()
            .secondNews(() -> office.write("templates/letter.vm", "@salutation Dear reader:\n"));

    assertThat(news).isEqualTo("data: 2");
  }

  @Test
  void theNextSceneIsMadeFromTheSavedFile() {
    Window window = window();
    window.secondNews(
        () ->
            office.write(
                "templates/letter.vm", "@date $date\n\n@salutation Dear reader:\n\nText.\n"));

    assertThat(window.get("/draft.txt").body()).contains("Dear reader:");
  }

  @Test
  void aPortThatIsTakenIsSaid() {
    int taken = URI.create(preview.address()).getPort();

    assertThatThrownBy(() -> Preview.open(office.packet("ustr-letter.yaml"), taken))
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            "--port: error: port "
                + taken
                + " of this machine is taken, or not yours to use; name another, or leave --port"
                + " out: then a free one is found");
  }
}
