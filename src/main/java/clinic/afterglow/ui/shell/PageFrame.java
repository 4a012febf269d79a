package clinic.afterglow.ui.shell;

import static clinic.afterglow.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What holds for every page: its title in the browser's tab, and the words of a lost connection.
 */
@Component
class PageFrame implements VaadinServiceInitListener {

  private final I18NProvider translations;

  PageFrame(I18NProvider translations) {
    this.translations = translations;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addUIInitListener(init -> prepare(init.getUI()));
    event.getSource().setSystemMessagesProvider(info -> words(info.getLocale()));
  }

  private static void prepare(UI ui) {
    // The page's own title is set after the listeners have run.
    ui.addAfterNavigationListener(_ -> ui.beforeClientResponse(ui, _ -> nameTheTab(ui)));
    ui.getPage()
        .executeJs(
            """
            const indicator = window.Vaadin?.connectionIndicator;
            if (indicator) {
              indicator.reconnectingText = $0;
              indicator.offlineText = $1;
              indicator.onlineText = $2;
            }
            """,
            t("connection.reconnecting"),
            t("connection.lost"),
            t("connection.back"));
  }

  private static void nameTheTab(UI ui) {
    var title = ui.getInternals().getTitle();
    var name = t("app.name");
    ui.getPage().setTitle(title == null || title.isBlank() ? name : title + " · " + name);
  }

  /** Asked also for a request that came without a session, before Vaadin knows its user. */
  private SystemMessages words(Locale locale) {
    var words = new CustomizedSystemMessages();
    words.setSessionExpiredCaption(translations.getTranslation("session.over.title", locale));
    words.setSessionExpiredMessage(translations.getTranslation("session.over", locale));
    words.setSessionExpiredNotificationEnabled(true);
    words.setInternalErrorCaption(translations.getTranslation("failure.title", locale));
    words.setInternalErrorMessage(translations.getTranslation("failure.reload", locale));
    words.setInternalErrorNotificationEnabled(true);
    return words;
  }
}
