package clinic.afterglow.integration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.integration.Discharges;
import clinic.afterglow.integration.IntegrationStatus;
import clinic.afterglow.integration.IntegrationSummary;
import clinic.afterglow.integration.Integrations;
import clinic.afterglow.integration.NewMeeting;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.notes.ClinicalNotes;
import clinic.afterglow.patients.PatientHit;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.Attendance;
import clinic.afterglow.scheduling.GroupId;
import clinic.afterglow.scheduling.GroupOutline;
import clinic.afterglow.scheduling.GroupPlace;
import clinic.afterglow.scheduling.GroupStatus;
import clinic.afterglow.scheduling.Groups;
import clinic.afterglow.scheduling.NewGroup;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.ViewTest;
import clinic.afterglow.support.WithStaff;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The page of a group: its people at the desk, their attendance and notes with the therapist. */
@WithStaff(Role.FRONT_DESK)
class GroupViewTests extends ViewTest {

  private static final Instant DOSE_ENDED = Instant.parse("2026-11-09T15:00:00Z");
  private static final Instant START = Instant.parse("2026-11-11T16:00:00Z");

  @Autowired ApplicationContext context;
  @Autowired Groups groups;
  @Autowired Integrations integrations;
  @Autowired ClinicalNotes notes;
  @Autowired Patients patients;
  @Autowired Sites sites;
  @Autowired GroupsCard card;
  @Autowired Acting acting;
  @Autowired TestClock clock;

  private Discharges discharges;
  private final Map<GroupId, String> leaders = new HashMap<>();
  private SiteId site;

  @BeforeEach
  void afterTheDose() {
    clock.set(Instant.parse("2026-11-10T12:00:00Z"));
    discharges = context.getAutowireCapableBeanFactory().createBean(Discharges.class);
    site = discharges.site();
  }

  @Test
  void givesAPlaceAndTakesItBack() {
    var patient = discharges.patient(site, DOSE_ENDED);
    var group = plan(2);
    open(group);

    add(patient);

    assertThat(people(group)).hasSize(1);
    assertThat(words()).contains("1 of 2 places taken", name(patient));
    click("Give back…");
    find(TextArea.class).single().setValue("Prefers to come alone");
    click("Cancel the visit");
    assertThat(people(group).getFirst().status()).isEqualTo(AppointmentStatus.CANCELLED);
    assertThat(words()).contains("0 of 2 places taken");
  }

  @Test
  void namesThoseWhomAnotherTimeDoesNotSuitBeforeAnybodyIsMoved() {
    var patient = discharges.patient(site, DOSE_ENDED);
    var group = plan(2);
    groups.join(group, patient);
    var later = plan(START.plus(Duration.ofHours(2)), 2);
    groups.join(later, patient);
    open(group);

    click("Move…");
    find(TimePicker.class).single().setValue(LocalTime.of(13, 30));
    select("Led by")
        .setValue(
            select("Led by")
                .getListDataView()
                .getItems()
                .filter(one -> one.toString().contains(acting.id(Role.NURSE).value().toString()))
                .findFirst()
                .orElseThrow());
    select("Chair or room")
        .setValue(select("Chair or room").getListDataView().getItems().toList().getLast());
    click("Move everybody");

    assertThat(find(Dialog.class).single().getElement().getTextRecursively())
        .contains("booked elsewhere at that time: 1", name(patient));
    assertThat(groups.details(group).start()).isEqualTo(START);
  }

  @Test
  void isCancelledWithAReasonThatNamesNobody() {
    var patient = discharges.patient(site, DOSE_ENDED);
    var group = plan(2);
    groups.join(group, patient);
    open(group);

    click("Cancel group…");
    find(TextArea.class).single().setValue(name(patient) + " asked for it");
    click("Cancel the group");
    assertThat(groups.details(group).status()).isEqualTo(GroupStatus.PLANNED);

    find(TextArea.class).single().setValue("The therapist is ill");
    click("Cancel the group");
    assertThat(groups.details(group).status()).isEqualTo(GroupStatus.CANCELLED);
  }

  @Test
  void saysWhoCameAndAsksBeforeSomebodyMissedIt() {
    var first = discharges.patient(site, DOSE_ENDED);
    var second = discharges.patient(site, DOSE_ENDED);
    var group = plan(4);
    groups.join(group, first);
    groups.join(group, second);
    clock.set(START.plus(Duration.ofHours(1)));
    acting.as(
        Role.THERAPIST,
        () -> {
          open(group);
          click("Save attendance");
          assertThat(groups.details(group).status()).isEqualTo(GroupStatus.PLANNED);
          attendance(name(first)).setValue(Attendance.CAME);
          attendance(name(second)).setValue(Attendance.DID_NOT_COME);
          click("Save attendance");
          assertThat(groups.details(group).status()).isEqualTo(GroupStatus.PLANNED);
          test(find(ConfirmDialog.class).single()).confirm();
        });

    assertThat(people(group))
        .extracting(Visit::status)
        .containsExactlyInAnyOrder(AppointmentStatus.DEPARTED, AppointmentStatus.NO_SHOW);
  }

  @Test
  void opensTheNextNoteOnceOneIsSigned() {
    var group = held(2);
    var came = people(group);
    acting.as(
        Role.THERAPIST,
        () -> {
          open(group);
          var first = find(Details.class).all().getFirst();
          first.setOpened(true);
          test(area("What came up")).setValue("Waves");
          click("Sign the integration");
          test(find(PasswordField.class).single()).setValue(Acting.PASSWORD);
          click("Sign");
          assertThat(owed(came.getFirst().patient()).status())
              .isEqualTo(IntegrationStatus.COMPLETED);
          var rows = find(Details.class).all();
          assertThat(rows.getFirst().isOpened()).isFalse();
          assertThat(rows.getLast().isOpened()).isTrue();
          assertThat(area("What came up").getValue()).isEmpty();
          assertThat(area("Theme of the group").getValue()).isEqualTo("Rest");
        });
  }

  @Test
  void showsTheDeskNoNotes() {
    var group = held(2);
    open(group);

    assertThat(find(Details.class).all()).isEmpty();
    assertThat(words()).doesNotContain("Note owed");
  }

  @Test
  void tellsTheTherapistWhatIsOwedForTheirGroups() {
    var group = held(2);
    clock.set(START.plus(Duration.ofDays(1)));

    var owed = acting.as(leaders.get(group), () -> card.render().getElement().getTextRecursively());

    assertThat(owed).contains(groups.details(group).outline().title(), "Notes owed: 2");
  }

  @Test
  void costsTheSameForFewAndForMany() {
    var few = held(1);
    var many = held(6);
    acting.as(
        Role.THERAPIST,
        () -> {
          open(few);
          var least = SqlCount.of(() -> open(few)).number();
          SqlCount.of(() -> open(many)).is(least);
        });
    for (var group : List.of(few, many)) {
      acting.as(leaders.get(group), () -> SqlCount.of(card::render).isAtMost(4));
    }
  }

  private GroupId held(int number) {
    var group = plan(Math.max(2, number));
    for (int i = 0; i < number; i++) {
      groups.join(group, discharges.patient(site, DOSE_ENDED));
    }
    clock.set(START.plus(Duration.ofHours(1)));
    var found = people(group).stream().collect(Collectors.toMap(Visit::id, _ -> Attendance.CAME));
    groups.attend(group, Map.copyOf(found), "Rest");
    return group;
  }

  private void open(GroupId group) {
    UI.getCurrent().navigate("groups/" + group.value());
  }

  private void add(PatientId patient) {
    var summary = patients.summaries(List.of(patient)).get(patient);
    patientField().setValue(patients.search(summary.chartNumber(), 1).getFirst());
    click("Give a place");
  }

  @SuppressWarnings("unchecked")
  private ComboBox<PatientHit> patientField() {
    return find(ComboBox.class).withLabel("Patient").single();
  }

  @SuppressWarnings("unchecked")
  private Select<Object> select(String label) {
    return find(Select.class).withLabel(label).single();
  }

  @SuppressWarnings("unchecked")
  private Select<Attendance> attendance(String name) {
    return find(Select.class).withLabel(name).single();
  }

  private TextArea area(String label) {
    return find(TextArea.class).withLabel(label).single();
  }

  private void click(String words) {
    test(find(Button.class).withText(words).single()).click();
  }

  private String words() {
    return find(Main.class).single().getElement().getTextRecursively();
  }

  private String name(PatientId patient) {
    return patients.summaries(List.of(patient)).get(patient).name();
  }

  private List<Visit> people(GroupId group) {
    return groups.participants(group);
  }

  private IntegrationSummary owed(PatientId patient) {
    return integrations.of(patient, Optional.empty(), 1).getFirst();
  }

  private GroupId plan(int capacity) {
    return plan(START, capacity);
  }

  private GroupId plan(Instant start, int capacity) {
    var name = "leader-" + Ids.next();
    var leader = acting.open(name, Role.THERAPIST);
    var rooms = sites.details(site).rooms();
    var wanted =
        new NewGroup(
            site,
            new GroupPlace(rooms.get(leaders.size()).id(), leader, Optional.empty(), start),
            NewMeeting.USUAL,
            new GroupOutline("Evening circle", "", capacity));
    var group = acting.as(Role.FRONT_DESK, () -> groups.plan(wanted));
    leaders.put(group, name);
    return group;
  }
}
