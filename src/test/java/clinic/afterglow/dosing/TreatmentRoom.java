package clinic.afterglow.dosing;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.inventory.ControlledStock;
import clinic.afterglow.inventory.LotId;
import clinic.afterglow.inventory.ProductId;
import clinic.afterglow.inventory.Receipt;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.Kilograms;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.Consents;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Weights;
import clinic.afterglow.preparation.Contents;
import clinic.afterglow.preparation.Preparations;
import clinic.afterglow.screening.Answer;
import clinic.afterglow.screening.ScreeningDecision;
import clinic.afterglow.screening.ScreeningOutcome;
import clinic.afterglow.screening.Screenings;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.Clinics;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Brings a patient of a test to a dose, step by step, through the services. */
@Component
public class TreatmentRoom {

  private final ObjectProvider<Clinics> clinics;
  private final ObjectProvider<Acting> acting;
  private final Screenings screenings;
  private final Consents consents;
  private final Weights weights;
  private final Preparations preparations;
  private final ControlledStock stock;
  private final MedicineSessions sessions;
  private final CheckIns checkIns;
  private final VitalSigns vitals;
  private final DoseOrders orders;
  private final Doses doses;
  private final Clock clock;

  TreatmentRoom(
      ObjectProvider<Clinics> clinics,
      ObjectProvider<Acting> acting,
      Screenings screenings,
      Consents consents,
      Weights weights,
      Preparations preparations,
      ControlledStock stock,
      MedicineSessions sessions,
      CheckIns checkIns,
      VitalSigns vitals,
      DoseOrders orders,
      Doses doses,
      Clock clock) {
    this.clinics = clinics;
    this.acting = acting;
    this.screenings = screenings;
    this.consents = consents;
    this.weights = weights;
    this.preparations = preparations;
    this.stock = stock;
    this.sessions = sessions;
    this.checkIns = checkIns;
    this.vitals = vitals;
    this.orders = orders;
    this.doses = doses;
    this.clock = clock;
  }

  public SiteId site() {
    return clinics.getObject().site();
  }

  /** Cleared, consented, prepared and weighed at 70 kg. */
  public PatientId patient(SiteId site, Route route) {
    var patient = clinics.getObject().patient(site);
    as(Role.PRESCRIBER, () -> clear(patient, route));
    as(Role.NURSE, () -> consents.give(patient, consents.text(route), "Robin Test"));
    as(Role.NURSE, () -> weights.record(patient, Kilograms.of("70"), clock.instant()));
    as(Role.THERAPIST, () -> prepare(patient));
    return patient;
  }

  public SessionId planned(SiteId site, Route route) {
    return planned(patient(site, route), site, route);
  }

  public SessionId planned(PatientId patient, SiteId site, Route route) {
    var plan =
        new SessionPlan(
            patient, site, route, Optional.empty(), SessionPurpose.SINGLE, clock.instant());
    return acting.getObject().as(Role.FRONT_DESK, () -> sessions.plan(plan));
  }

  public SessionId checkedIn(SiteId site, Route route) {
    var id = planned(site, route);
    as(Role.NURSE, () -> checkIns.checkIn(id, fine(), Optional.empty()));
    return id;
  }

  /** Ordered, with a pressure that allows to start. */
  public SessionId ready(SiteId site, Route route, DoseWish wish) {
    var id = checkedIn(site, route);
    as(Role.NURSE, () -> vitals.record(id, pressure(120, 75)));
    as(Role.PRESCRIBER, () -> orders.order(id, wish, Map.of()));
    return id;
  }

  /** Half a milligram for each of 70 kg over 40 minutes, out of 10 mg/mL. */
  public static DoseWish infusion() {
    return new DoseWish(product(1), new BigDecimal("0.5"), null, 40, new BigDecimal("100"), false);
  }

  public static DoseWish troche(String mg) {
    return new DoseWish(product(5), null, new BigDecimal(mg), null, null, false);
  }

  public static DoseWish devices(String mg) {
    return new DoseWish(product(8), null, new BigDecimal(mg), null, null, false);
  }

  public static ProductId product(int number) {
    return new ProductId(UUID.fromString("00000000-0000-7000-8060-00000000000" + number));
  }

  public LotId lot(SiteId site, int product, String quantity) {
    return acting
        .getObject()
        .as(
            Role.NURSE,
            () ->
                stock.receive(
                    new Receipt(
                        site,
                        product(product),
                        "L" + Ids.next().toString().substring(30),
                        LocalDate.now(clock).plusYears(1),
                        new BigDecimal(quantity),
                        LocalDate.now(clock),
                        "Supplier",
                        "DEA1234567",
                        "INV-1")));
  }

  /** Draws and starts. */
  public void given(SessionId id, LotId lot, String quantity) {
    as(
        Role.NURSE,
        () -> {
          var drawn = doses.draw(id, lot, new BigDecimal(quantity));
          doses.give(id, new NewDoseLine(drawn, new BigDecimal(quantity), clock.instant()));
        });
  }

  public NewReading pressure(int systolic, int diastolic) {
    return reading(systolic, diastolic, 72, 98, null);
  }

  public NewReading reading(
      int systolic, int diastolic, int pulse, int spo2, @Nullable Integer moaas) {
    return new NewReading(clock.instant(), systolic, diastolic, pulse, spo2, moaas, null, null, "");
  }

  public DischargeFindings fit(String escort) {
    return new DischargeFindings(
        reading(122, 78, 70, 98, 5), new Aldrete(2, 2, 2, 2, 2), false, true, true, escort, true);
  }

  public static CheckInAnswers fine() {
    return answers(false, false, Pregnancy.NOT_POSSIBLE);
  }

  public static CheckInAnswers answers(
      boolean newMedicine, boolean suicidality, Pregnancy pregnancy) {
    return new CheckInAnswers(
        null,
        null,
        null,
        "Ana drives",
        "Ana",
        "555 0100",
        newMedicine,
        false,
        false,
        suicidality,
        false,
        false,
        pregnancy,
        null,
        "");
  }

  private void clear(PatientId patient, Route route) {
    var id = screenings.begin(patient, route);
    screenings
        .current(patient)
        .orElseThrow()
        .questions()
        .forEach(question -> screenings.answer(id, question.rule(), Answer.NO, ""));
    screenings.submit(id);
    long version = screenings.current(patient).orElseThrow().version();
    screenings.decide(
        new ScreeningDecision(
            id, version, ScreeningOutcome.CLEARED, "Reviewed", List.of(), Map.of()));
  }

  private void prepare(PatientId patient) {
    var id = preparations.begin(patient);
    long version = preparations.save(id, Contents.complete(), 0);
    preparations.sign(id, version, Acting.PASSWORD);
  }

  private void as(Role role, Runnable work) {
    acting.getObject().as(role, work);
  }
}
