package clinic.afterglow.feeds.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.feeds.CalendarFeeds;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.ViewTest;
import clinic.afterglow.support.WithStaff;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithStaff(Role.PRESCRIBER)
class MyCalendarViewTests extends ViewTest {

  @Autowired CalendarFeeds feeds;

  @Test
  void makesAnAddressShowsItOnceAndTakesItBack() {
    feeds.revoke();
    navigate(MyCalendarView.class);
    test(find(Button.class).withText("Make an address").single()).click();
    var address = find(TextField.class).withCaption("Your address, shown this once").single();
    assertThat(address.getValue()).matches("http.*/feeds/[\\w-]{43}\\.ics");
    assertThat(feeds.madeAt()).isPresent();

    navigate(MyCalendarView.class);
    assertThat(find(TextField.class).withCaption("Your address, shown this once").all()).isEmpty();
    test(find(Button.class).withText("Take it back").single()).click();
    assertThat(feeds.madeAt()).isEmpty();
  }
}
