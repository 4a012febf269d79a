package clinic.afterglow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.security.Role;
import clinic.afterglow.support.ViewTest;
import clinic.afterglow.support.WithStaff;
import com.vaadin.flow.component.notification.Notification;
import org.junit.jupiter.api.Test;

@WithStaff(Role.FRONT_DESK)
class NoticesTests extends ViewTest {

  @Test
  void saysARefusalOnceHoweverOftenItIsAskedFor() {
    Notices.refused("No");
    Notices.refused("No");
    assertThat(find(Notification.class).all()).hasSize(1);
  }

  @Test
  void takesARefusalBackWhenItWasPutRight() {
    Notices.refused("No");
    Notices.done("Yes");
    assertThat(find(Notification.class).all())
        .extracting(notice -> notice.getElement().getOuterHTML())
        .noneMatch(words -> words.contains("No<"));
  }

  @Test
  void saysOneThingAtATime() {
    Notices.done("Saved");
    Notices.done("Signed");
    assertThat(find(Notification.class).all()).filteredOn(Notification::isOpened).hasSize(1);
  }
}
