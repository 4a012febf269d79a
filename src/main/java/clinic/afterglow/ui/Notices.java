package clinic.afterglow.ui;

import clinic.afterglow.kernel.NotPossible;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Short words to the user: what was done, or why it was not. */
public final class Notices {

  private static final int READ_MILLIS = 4_000;

  private Notices() {}

  public static void done(String words) {
    takeBack();
    var notice = Notification.show(words, READ_MILLIS, Position.BOTTOM_START);
    notice.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    ComponentUtil.setData(UI.getCurrent(), Notification.class, notice);
  }

  /**
   * Stays until it is closed or something else is said: a refusal must not vanish unread. It stands
   * below, as above it would cover the patient's name.
   */
  public static void refused(String words) {
    takeBack();
    var notice = new Notification();
    notice.setPosition(Position.BOTTOM_CENTER);
    notice.setDuration(0);
    notice.setAssertive(true);
    notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
    var close = new Button(Texts.t("action.close"), _ -> notice.close());
    close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    var line = new HorizontalLayout(new Span(words), close);
    line.setAlignItems(Alignment.CENTER);
    notice.add(line);
    notice.open();
    ComponentUtil.setData(UI.getCurrent(), Notification.class, notice);
  }

  /** What was said before gives way to the next word: two would cover the page. */
  private static void takeBack() {
    var ui = UI.getCurrent();
    var standing = ComponentUtil.getData(ui, Notification.class);
    if (standing != null) {
      standing.close();
      ComponentUtil.setData(ui, Notification.class, null);
    }
  }

  public static void refused(NotPossible fact) {
    refused(Texts.of(fact));
  }
}
