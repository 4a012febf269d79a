package clinic.afterglow.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/**
 * The page that carries the application: theme, styles, and the remembered light or dark choice.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/afterglow.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addInlineWithContents(
        Inline.Position.PREPEND, ColorSchemes.RECALL, Inline.Wrapping.JAVASCRIPT);
    settings.addLink("styles/mark.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    settings.addMetaTag("color-scheme", "light dark");
    // Patients' names are on the screen: nothing here is for a search engine or a referrer.
    settings.addMetaTag("robots", "noindex");
    settings.addMetaTag("referrer", "same-origin");
  }
}
