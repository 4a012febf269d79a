package clinic.afterglow.integration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.integration.Discharges;
import clinic.afterglow.integration.GroupOffer;
import clinic.afterglow.integration.IntegrationStatus;
import clinic.afterglow.integration.Integrations;
import clinic.afterglow.integration.NewMeeting;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.GroupOutline;
import clinic.afterglow.scheduling.GroupPlace;
import clinic.afterglow.scheduling.Groups;
import clinic.afterglow.scheduling.NewGroup;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ClinicTest
@WithStaff(Role.FRONT_DESK)
class IntegrationsDueViewTests extends SpringBrowserlessTest {

  /** Earlier than any other test's, so that it is on the first page. */
  private static final Instant LONG_AGO = Instant.parse("1999-11-08T15:00:00Z");

  @Autowired ApplicationContext context;
  @Autowired Integrations integrations;
  @Autowired Patients patients;
  @Autowired IntegrationsDueCard card;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired Groups groups;
  @Autowired Sites sites;

  private Discharges discharges;
  private PatientId patient;

  @BeforeEach
  void threeDaysLater() {
    discharges = context.getAutowireCapableBeanFactory().createBean(Discharges.class);
    acting.id(Role.THERAPIST);
    acting.member(Role.THERAPIST);
    patient = discharges.patient(discharges.site(), LONG_AGO);
    clock.set(LONG_AGO.plus(Duration.ofHours(73)));
  }

  @Test
  void saysWhatIsOverdueToThoseWhoReadTheSchedule() {
    acting.as(
        Role.THERAPIST,
        () -> {
          navigate(IntegrationsDueView.class);
          assertThat(row().getElement().getTextRecursively()).contains("Overdue");
          assertThat(find(Button.class, row()).withText("Book").all()).isEmpty();
        });
  }

  @Test
  void booksTheProposedTimeFromTheDesk() {
    clock.set(LONG_AGO.plus(Duration.ofHours(25)));
    navigate(IntegrationsDueView.class);
    test(find(Button.class, row()).withText("Book").single()).click();
    assertThat(find(MeetingForm.class).single().getElement().getTextRecursively())
        .contains("Inside the window");

    test(find(Button.class, find(BookingDialog.class).single()).withText("Book").single()).click();

    assertThat(find(BookingDialog.class).all()).isEmpty();
    var booked = integrations.of(patient, Optional.empty(), 1).getFirst();
    assertThat(booked.status()).isEqualTo(IntegrationStatus.BOOKED);
    assertThat(booked.appointment()).isNotNull();
    assertThat(row().getElement().getTextRecursively()).contains("Booked", "appointment Tue 9 Nov");
  }

  @Test
  void booksAPlaceInAGroupThatFits() {
    clock.set(LONG_AGO.plus(Duration.ofHours(25)));
    var site = integrations.of(patient, Optional.empty(), 1).getFirst().site();
    var leader = acting.open("leads-" + Ids.next(), Role.THERAPIST);
    var room = sites.details(site).rooms().getFirst().id();
    var start = LONG_AGO.plus(Duration.ofHours(48)).truncatedTo(ChronoUnit.HOURS);
    var group =
        groups.plan(
            new NewGroup(
                site,
                new GroupPlace(room, leader, Optional.empty(), start),
                NewMeeting.USUAL,
                new GroupOutline("Evening circle", "", 6)));
    navigate(IntegrationsDueView.class);
    test(find(Button.class, row()).withText("Book").single()).click();

    chooseTheFirstGroup();
    test(find(Button.class, find(BookingDialog.class).single()).withText("Book").single()).click();

    assertThat(groups.participants(group)).extracting(Visit::patient).containsExactly(patient);
    assertThat(integrations.of(patient, Optional.empty(), 1).getFirst().status())
        .isEqualTo(IntegrationStatus.BOOKED);
  }

  @Test
  void costsTheSameHoweverManyAreDue() {
    card.render();
    var before = SqlCount.of(card::render).number();
    var site = discharges.site();
    for (int i = 0; i < 5; i++) {
      discharges.patient(site, LONG_AGO);
    }
    card.render();

    SqlCount.of(card::render).is(before);
  }

  @SuppressWarnings("unchecked")
  private void chooseTheFirstGroup() {
    Select<GroupOffer> choice = find(Select.class).withLabel("In a group").single();
    choice.setValue(choice.getListDataView().getItem(0));
  }

  private ListItem row() {
    var name = patients.summaries(Set.of(patient)).get(patient).name();
    return find(ListItem.class).all().stream()
        .filter(item -> item.getElement().getTextRecursively().contains(name))
        .findFirst()
        .orElseThrow();
  }
}
