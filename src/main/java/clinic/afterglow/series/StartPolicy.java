package clinic.afterglow.series;

import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.ConsentStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a patient may begin a series at all. */
@FunctionalInterface
interface StartPolicy {

  Optional<Objection> objection(Candidate patient);

  /**
   * @param cleared whether clearance permits dosing now
   * @param inSeries whether another series is not yet over
   * @param ofProtocol whether the protocol may be given by this route
   * @param retired whether no new series begins with the protocol
   * @param start the first day on which a dose may be
   */
  record Candidate(
      boolean cleared,
      Route route,
      ConsentStatus consent,
      boolean inSeries,
      boolean ofProtocol,
      boolean retired,
      Prepared prepared,
      LocalDate start) {}

  /**
   * @param signed signed preparations
   * @param booked the days of those that are booked, in order
   * @param required before the first dose
   */
  record Prepared(int signed, List<LocalDate> booked, int required) {

    /** The day on which the last one needed is; empty when none is needed or too few are booked. */
    Optional<LocalDate> lastNeeded() {
      int open = required - signed;
      return open > 0 && open <= booked.size()
          ? Optional.of(booked.get(open - 1))
          : Optional.empty();
    }

    boolean tooFew() {
      return signed + booked.size() < required;
    }
  }

  StartPolicy CLEARED =
      patient ->
          patient.cleared()
              ? Optional.empty()
              : Optional.of(Objection.hardStop("series.clearance"));

  StartPolicy CONSENTED =
      patient ->
          switch (patient.consent()) {
            case VALID -> Optional.empty();
            case MISSING -> Optional.of(Objection.hardStop("series.consent", patient.route()));
            case EXPIRED ->
                Optional.of(Objection.hardStop("series.consentExpired", patient.route()));
            case WITHDRAWN ->
                Optional.of(Objection.hardStop("series.consentWithdrawn", patient.route()));
          };

  StartPolicy ONE_AT_A_TIME =
      patient ->
          patient.inSeries() ? Optional.of(Objection.hardStop("series.running")) : Optional.empty();

  StartPolicy BY_A_ROUTE_OF_THE_PROTOCOL =
      patient ->
          patient.ofProtocol()
              ? Optional.empty()
              : Optional.of(Objection.hardStop("series.routeOfProtocol", patient.route()));

  StartPolicy BY_A_PROTOCOL_IN_USE =
      patient ->
          patient.retired()
              ? Optional.of(Objection.hardStop("series.protocolRetired"))
              : Optional.empty();

  StartPolicy PREPARED =
      patient ->
          patient.prepared().tooFew()
              ? Optional.of(
                  Objection.hardStop(
                      "series.preparation",
                      patient.prepared().signed(),
                      patient.prepared().booked().size(),
                      patient.prepared().required()))
              : Optional.empty();

  StartPolicy AFTER_PREPARATION =
      patient ->
          patient
              .prepared()
              .lastNeeded()
              .filter(patient.start()::isBefore)
              .map(day -> Objection.hardStop("series.beforePreparation", patient.start(), day));

  /** These object whichever day it is. */
  Set<String> RULES =
      Set.of(
          "series.clearance",
          "series.consent",
          "series.consentExpired",
          "series.consentWithdrawn",
          "series.running",
          "series.routeOfProtocol",
          "series.protocolRetired",
          "series.preparation");

  static List<Objection> review(Candidate patient) {
    return Stream.of(
            CLEARED,
            CONSENTED,
            ONE_AT_A_TIME,
            BY_A_ROUTE_OF_THE_PROTOCOL,
            BY_A_PROTOCOL_IN_USE,
            PREPARED,
            AFTER_PREPARATION)
        .flatMap(policy -> policy.objection(patient).stream())
        .toList();
  }
}
