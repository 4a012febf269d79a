package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.BoardSheets;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.scheduling.GroupId;
import clinic.afterglow.scheduling.GroupOutline;
import clinic.afterglow.scheduling.GroupPlace;
import clinic.afterglow.scheduling.Groups;
import clinic.afterglow.scheduling.NewGroup;
import clinic.afterglow.scheduling.News;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.ViewTest;
import clinic.afterglow.support.WithStaff;
import clinic.afterglow.ui.BoardDay;
import clinic.afterglow.ui.DayBoard;
import clinic.afterglow.ui.SentBoard;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Groups on the calendar: one box each, and nobody's name. */
@WithStaff(Role.FRONT_DESK)
class GroupBoardTests extends ViewTest {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Autowired Groups groups;
  @Autowired BoardSheets sheets;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  Clinics clinic;

  @BeforeEach
  void open() {
    clock.set(at(MONDAY, "08:30"));
    clinic = Clinics.open(acting, sites, patients, 2, 3, 4);
  }

  @ParameterizedTest
  @CsvSource({"ROOMS,1", "CLINICIANS,2"})
  void drawsAGroupOnceForItsRoomAndOnceForEachWhoLeadsIt(BoardSide side, int boxes) {
    groups.join(plan(), clinic.patients().getFirst());

    var drawn = draw(side);

    assertThat(drawn.visits())
        .hasSize(boxes)
        .allSatisfy(box -> {
          assertThat(box.title()).isEqualTo("Evening circle");
          assertThat(box.status()).isEqualTo("1 of 4 places taken");
          assertThat(box.movable()).isFalse();
        });
    assertThat(SentBoard.json(drawn)).doesNotContain("Visitor0");
  }

  @Test
  void countsTheChairsOfAGroupOnce() {
    var group = plan();
    clinic.patients().forEach(patient -> groups.join(group, patient));

    assertThat(draw(BoardSide.ROOMS).loads())
        .filteredOn(load -> load.start().getHour() == 10)
        .extracting(BoardDay.Load::text)
        .containsExactly("1/2");
  }

  @Test
  void readsABoardWithGroupsInAsManyStatementsAsWithout() {
    var group = plan();
    clinic.patients().forEach(patient -> groups.join(group, patient));

    SqlCount.of(() -> sheets.of(new News(), clinic.site(), MONDAY, MONDAY, Clinics.ZONE)).is(2);
  }

  @Test
  void opensAGroupBesideTheBoardWithoutItsPeople() {
    var group = plan();
    groups.join(group, clinic.patients().getFirst());
    var board = calendar();

    ComponentUtil.fireEvent(
        board,
        new DayBoard.Opened(board, true, String.valueOf(board.key("group:" + group.value()))));

    var panel = find(GroupPanel.class).single().getElement().getTextRecursively();
    assertThat(panel)
        .contains("Evening circle", "1 of 4 places taken", "Open the group")
        .doesNotContain("Visitor0");
  }

  @Test
  void plansAGroup() {
    calendar();
    click("New group");

    test(find(TextField.class).withLabel("Title").single()).setValue("Morning circle");
    test(find(IntegerField.class).withLabel("Places").single()).setValue(20);
    choose("Chair or room", 0);
    chooseClinician();
    click("Plan the group");
    assertThat(find(IntegerField.class).single().getErrorMessage())
        .isEqualTo("A group has 2 to 12 places.");

    test(find(IntegerField.class).withLabel("Places").single()).setValue(6);
    click("Plan the group");

    assertThat(groups.days(clinic.site(), MONDAY, MONDAY, Clinics.ZONE))
        .singleElement()
        .satisfies(group -> {
          assertThat(group.outline()).isEqualTo(new GroupOutline("Morning circle", "", 6));
          assertThat(group.place().clinician()).isEqualTo(clinic.clinicians().getFirst());
          assertThat(group.start()).isEqualTo(at(MONDAY, "09:00"));
        });
  }

  @Test
  @WithStaff(Role.THERAPIST)
  void isPlannedByThoseWhoKeepTheSchedule() {
    calendar();

    assertThat(find(Button.class).withText("New group").all()).isEmpty();
  }

  private BoardDay draw(BoardSide side) {
    var site = sites.details(clinic.site());
    var place =
        new BoardPlace(site, MONDAY, side, BoardSpan.DAY, Optional.empty(), Optional.empty());
    var sheet = sheets.of(new News(), clinic.site(), MONDAY, MONDAY, Clinics.ZONE);
    return new BoardDrawing(place, sheet, List.of(), true).day();
  }

  private DayBoard calendar() {
    UI.getCurrent()
        .navigate(
            "calendar",
            QueryParameters.of("site", clinic.site().value().toString())
                .merging("date", MONDAY.toString()));
    assertThat(find(Main.class).all()).isNotEmpty();
    return find(DayBoard.class).single();
  }

  private void click(String words) {
    test(find(Button.class).withText(words).single()).click();
  }

  @SuppressWarnings("unchecked")
  private void choose(String label, int index) {
    Select<Object> select = find(Select.class).withLabel(label).single();
    select.setValue(select.getListDataView().getItems().toList().get(index));
  }

  @SuppressWarnings("unchecked")
  private void chooseClinician() {
    Select<AccountSummary> select = find(Select.class).withLabel("Led by").single();
    Places.choose(select, one -> one.id().equals(clinic.clinicians().getFirst()));
  }

  private GroupId plan() {
    return acting.as(
        Role.FRONT_DESK,
        () ->
            groups.plan(
                new NewGroup(
                    clinic.site(),
                    new GroupPlace(
                        clinic.chairs().getFirst(),
                        clinic.clinicians().getFirst(),
                        Optional.of(clinic.clinicians().get(1)),
                        at(MONDAY, "10:00")),
                    Duration.ofMinutes(60),
                    new GroupOutline("Evening circle", "", 4))));
  }
}
