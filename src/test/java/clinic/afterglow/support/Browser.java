package clinic.afterglow.support;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real Chromium with one signed-in window for each member of staff. */
public final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final String LENGTH =
      """
      () => Math.max(0, ...[...document.querySelectorAll('vaadin-app-layout')].map(layout =>
        layout.shadowRoot.querySelector('[part=content]').scrollHeight + 60))
      """;

  private static final int LONGEST = 6_000;
  private static final int PATIENCE_MILLIS = 15_000;

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final com.microsoft.playwright.Browser chromium;
  private final Map<String, Page> windows = new HashMap<>();
  private final String address;
  private final Path pictures;
  private int shots;

  /** Pictures go to {@code target/screenshots/<journey>-<database>}. */
  public Browser(int port, String journey) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    this.address = "http://localhost:" + port;
    this.pictures =
        Path.of(
            "target",
            "screenshots",
            journey + "-" + System.getProperty("afterglow.test.database", "h2"));
    this.chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** The window of this account, signed in when it is first asked for. */
  public Page as(String username) {
    return windows.computeIfAbsent(username, this::signIn);
  }

  /** A window in which nobody is signed in. */
  public Page anonymous() {
    var context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setColorScheme(ColorScheme.LIGHT)
                .setTimezoneId("America/New_York")
                .setLocale("en-US")
                .setBaseURL(address));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return context.newPage();
  }

  /** The whole page: the window grows for it as far as its content is long. */
  public void picture(Page page, String name) {
    shots++;
    var window = page.viewportSize();
    int length = ((Number) page.evaluate(LENGTH)).intValue();
    page.setViewportSize(window.width, Math.clamp(length, window.height, LONGEST));
    page.screenshot(
        new ScreenshotOptions().setPath(pictures.resolve("%02d-%s.png".formatted(shots, name))));
    page.setViewportSize(window.width, window.height);
  }

  private Page signIn(String username) {
    var page = anonymous();
    page.navigate("/login");
    page.getByLabel("Username").fill(username);
    page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Acting.PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Today").setExact(true))
        .waitFor();
    return page;
  }

  private static Path executable() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(file -> file.toFile().canExecute())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no Chromium on the PATH; see ./kap test"));
  }

  /** Keeps what each window showed last, which tells most when a journey ends before its end. */
  @Override
  public void close() {
    windows.forEach((username, page) -> picture(page, "last-" + username));
    playwright.close();
  }
}
