package clinic.afterglow.demo;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.outcomes.Instrument;
import clinic.afterglow.outcomes.Measures;
import clinic.afterglow.outcomes.NewMeasurement;
import clinic.afterglow.outcomes.RiskAssessment;
import clinic.afterglow.outcomes.SafetyAssessments;
import clinic.afterglow.outcomes.SuicideRisk;
import clinic.afterglow.patients.Consents;
import clinic.afterglow.preparation.BodyPosition;
import clinic.afterglow.preparation.ChecklistItem;
import clinic.afterglow.preparation.PreparationContent;
import clinic.afterglow.preparation.Preparations;
import clinic.afterglow.preparation.TouchConsent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Consent, preparation and questionnaires. */
@DemoOnly
class Readying {

  private static final int ITEM_MOST = 3;
  private static final int PHQ_ITEMS_BUT_LAST = 8;

  private final Consents consents;
  private final Preparations preparations;
  private final Measures measures;
  private final SafetyAssessments assessments;
  private final Timeline timeline;

  Readying(
      Consents consents,
      Preparations preparations,
      Measures measures,
      SafetyAssessments assessments,
      Timeline timeline) {
    this.consents = consents;
    this.preparations = preparations;
    this.measures = measures;
    this.assessments = assessments;
    this.timeline = timeline;
  }

  void plan(Chart chart, Stage.Consented stage) {
    timeline.at(
        stage.at(),
        chart.team().therapist(),
        () -> consents.give(chart.id(), consents.text(chart.route()), chart.person().fullName()));
  }

  void plan(Chart chart, Stage.Prepared stage) {
    timeline.at(stage.at(), chart.team().therapist(), () -> prepare(chart, stage.signed()));
  }

  void plan(Chart chart, Stage.Scored stage) {
    timeline.at(stage.at(), chart.team().prescriber(), () -> score(chart, stage));
  }

  void plan(Chart chart, Stage.Assessed stage) {
    timeline.at(stage.at(), chart.team().therapist(), () -> assess(chart, stage.note()));
  }

  private void prepare(Chart chart, boolean sign) {
    var id = preparations.begin(chart.id());
    var draft = preparations.draft(chart.id()).orElseThrow();
    long version = preparations.save(id, content(chart, sign), draft.version());
    if (sign) {
      Told.allowed(preparations.sign(id, version, Staff.PASSWORD));
    }
  }

  private static PreparationContent content(Chart chart, boolean whole) {
    var who = chart.person();
    boolean lying = chart.route() != Route.INTRAVENOUS;
    return new PreparationContent(
        Phrases.INTENTIONS.of(who),
        whole ? Phrases.EXPECTATIONS.of(who) : "",
        Set.of(chart.route()),
        lying ? BodyPosition.LYING : BodyPosition.RECLINED,
        true,
        Phrases.PLAYLISTS.of(who),
        whole ? TouchConsent.HAND_ONLY : TouchConsent.NOT_DISCUSSED,
        whole ? Phrases.STOP_SIGNALS.of(who) : "",
        whole ? who.escort() : "",
        whole ? who.escortPhone(chart.branch().town()) : "",
        whole ? who.escort() + " drives" : "",
        whole ? "Calls " + who.escort() + ", then the clinic’s line; 988 in a crisis." : "",
        whole
            ? EnumSet.allOf(ChecklistItem.class)
            : Set.of(ChecklistItem.EFFECTS_EXPLAINED, ChecklistItem.FASTING_EXPLAINED));
  }

  private void score(Chart chart, Stage.Scored stage) {
    var on = chart.branch().day(stage.at());
    var phq = answers(stage.phq() - (stage.darkThoughts() ? 1 : 0), PHQ_ITEMS_BUT_LAST);
    phq.add(stage.darkThoughts() ? 1 : 0);
    measures.record(new NewMeasurement(chart.id(), Instrument.PHQ_9, phq, on));
    var gad = answers(stage.gad(), Instrument.GAD_7.items());
    measures.record(new NewMeasurement(chart.id(), Instrument.GAD_7, gad, on));
  }

  private void assess(Chart chart, String note) {
    assessments.of(chart.id(), 10).stream()
        .filter(one -> one.done().isEmpty())
        .map(RiskAssessment::id)
        .toList()
        .forEach(id -> assessments.assess(id, SuicideRisk.LOW, note));
  }

  /** Answers that add up to a total, spread as evenly as it goes. */
  private static ArrayList<@Nullable Integer> answers(int total, int items) {
    if (total < 0 || total > items * ITEM_MOST) {
      throw new IllegalArgumentException("no total of " + items + " items: " + total);
    }
    var answers = new ArrayList<@Nullable Integer>();
    for (int i = 0; i < items; i++) {
      answers.add(total / items + (i < total % items ? 1 : 0));
    }
    return answers;
  }
}
