package clinic.afterglow.series;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.SavedMeanwhile;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.security.Role;
import clinic.afterglow.series.SeriesProposal.Feasible;
import clinic.afterglow.series.SeriesProposal.Infeasible;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
@WithStaff(Role.DIRECTOR)
class ProtocolTemplatesTests {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  static final String WEEKEND = "KAP_WEEKEND";
  static final String MICRODOSE = "MICRODOSE_WEEKLY";

  @Autowired ProtocolTemplates templates;
  @Autowired SeriesPlans plans;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired ClearedPatients cleared;
  @Autowired TestClock clock;

  @Test
  void shipsEveryPathOfCareWithTheUsualOneInFront() {
    assertThat(templates.list())
        .extracting(TemplateDetails::code)
        .startsWith(ProtocolTemplates.USUAL)
        .contains(
            "SIX_IN_THREE_WEEKS",
            "KAP_WEEKLY_SIX",
            WEEKEND,
            "SPRAVATO",
            MICRODOSE,
            "PAIN_INFUSION");
    var spravato = templates.versions("SPRAVATO").getLast();
    assertThat(spravato.protocol().sessions()).isEqualTo(12);
    assertThat(spravato.protocol().windowDays()).isEqualTo(56);
    assertThat(spravato.content().afterwards()).contains(new Repetition(7, 14));
    SqlCount.of(templates::list).isAtMost(3);
  }

  @Test
  void takesTheUsualOneFromThePolicyValues() {
    var usual = templates.versions(ProtocolTemplates.USUAL).getLast();

    assertThat(usual.content().phases()).isEmpty();
    assertThat(usual.protocol().sessions()).isEqualTo(6);
    assertThat(usual.protocol().windowDays()).isEqualTo(14);
  }

  @Test
  void editsIntoANewVersionAndKeepsTheOld() {
    var before = newest(MICRODOSE);
    var changed = with(before, new Phase(4, 28, Set.of(), 6, 1));

    int version = templates.revise(MICRODOSE, before.version(), changed, "Four are enough");

    assertThat(version).isEqualTo(before.version() + 1);
    assertThat(newest(MICRODOSE).protocol().sessions()).isEqualTo(4);
    assertThat(templates.versions(MICRODOSE))
        .element(1)
        .satisfies(old -> assertThat(old.protocol()).isEqualTo(before.protocol()));
    assertThatThrownBy(() -> templates.revise(MICRODOSE, before.version(), changed, "Again"))
        .isInstanceOf(SavedMeanwhile.class);
  }

  @Test
  void refusesAProtocolThatNobodyCouldBeTreatedBy() {
    var before = newest(WEEKEND);

    assertThatThrownBy(() ->
            templates.revise(
                WEEKEND, before.version(), with(before, new Phase(0, 4, Set.of(), 2, 2)), "None"))
        .isInstanceOfSatisfying(
            TemplateRefused.class,
            refused ->
                assertThat(refused.decision().objections())
                    .extracting(Objection::rule)
                    .containsExactly("series.template.sessions"));
    assertThat(newest(WEEKEND).version()).isEqualTo(before.version());
  }

  @Test
  void beginsNoSeriesWithARetiredOneAndLetsThoseThatRunGoOn() {
    clock.set(at(MONDAY.minusDays(10), "09:00"));
    var clinic = Clinics.open(acting, sites, patients, 1, 1, 1);
    var patient = cleared.clear(clinic.patients().getFirst());
    var wish = BookedSeries.wish(clinic, patient, MONDAY, "SIX_IN_THREE_WEEKS");
    var id = plans.book(wish, ((Feasible) plans.propose(wish)).best(), Optional.empty());

    templates.retire("SIX_IN_THREE_WEEKS", newest("SIX_IN_THREE_WEEKS").version(), "Not given");

    assertThat(plans.details(id).windowDays()).isEqualTo(21);
    assertThat(templates.offered())
        .extracting(TemplateDetails::code)
        .doesNotContain("SIX_IN_THREE_WEEKS");
    assertThat(plans.propose(wish))
        .isInstanceOfSatisfying(
            Infeasible.class,
            no ->
                assertThat(no.reasons())
                    .extracting(Objection::rule)
                    .contains("series.protocolRetired"));
    templates.bringBack("SIX_IN_THREE_WEEKS", newest("SIX_IN_THREE_WEEKS").version(), "Again");
    assertThat(templates.offered())
        .extracting(TemplateDetails::code)
        .contains("SIX_IN_THREE_WEEKS");
  }

  @Test
  void refusesARouteThatIsNotTheProtocols() {
    clock.set(at(MONDAY.minusDays(10), "09:00"));
    var clinic = Clinics.open(acting, sites, patients, 1, 1, 1);
    var wish = BookedSeries.wish(clinic, clinic.patients().getFirst(), MONDAY, "SPRAVATO");

    assertThat(plans.propose(wish))
        .isInstanceOfSatisfying(
            Infeasible.class,
            no ->
                assertThat(no.reasons())
                    .extracting(Objection::rule)
                    .contains("series.routeOfProtocol"));
  }

  private TemplateDetails newest(String code) {
    return templates.versions(code).getFirst();
  }

  private static TemplateContent with(TemplateDetails one, Phase phase) {
    var content = one.content();
    return new TemplateContent(
        content.name(),
        content.purpose(),
        List.of(phase),
        content.length(),
        content.routes(),
        content.preparations(),
        content.integration(),
        content.readingsEvery(),
        content.observation(),
        content.afterwards());
  }
}
