package clinic.afterglow.ui.shell;

import static clinic.afterglow.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * What holds for every page: its title in the browser's tab, and the words of a lost connection.
 */
@Component
class PageFrame implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addUIInitListener(init -> prepare(init.getUI()));
    event.getSource().setSystemMessagesProvider(_ -> words());
  }

  private static void prepare(UI ui) {
    ui.addAfterNavigationListener(_ -> nameTheTab(ui));
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

  private static SystemMessages words() {
    var words = new CustomizedSystemMessages();
    words.setSessionExpiredCaption(t("session.over.title"));
    words.setSessionExpiredMessage(t("session.over"));
    words.setSessionExpiredNotificationEnabled(true);
    words.setInternalErrorCaption(t("failure.title"));
    words.setInternalErrorMessage(t("failure.reload"));
    words.setInternalErrorNotificationEnabled(true);
    return words;
  }
}
