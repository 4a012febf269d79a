package clinic.afterglow.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

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
        Inline.Position.PREPEND,
        "const chosen = localStorage.getItem('afterglow.scheme');"
            + "if (chosen) document.documentElement.style.setProperty('color-scheme', chosen);",
        Inline.Wrapping.JAVASCRIPT);
  }
}
