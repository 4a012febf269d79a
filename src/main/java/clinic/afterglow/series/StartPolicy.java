package clinic.afterglow.series;

import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.ConsentStatus;
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
   */
  record Candidate(
      boolean cleared,
      Route route,
      ConsentStatus consent,
      boolean inSeries,
      boolean ofProtocol,
      boolean retired) {}

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

  /** These object whichever day it is. */
  Set<String> RULES =
      Set.of(
          "series.clearance",
          "series.consent",
          "series.consentExpired",
          "series.consentWithdrawn",
          "series.running",
          "series.routeOfProtocol",
          "series.protocolRetired");

  static List<Objection> review(Candidate patient) {
    return Stream.of(
            CLEARED, CONSENTED, ONE_AT_A_TIME, BY_A_ROUTE_OF_THE_PROTOCOL, BY_A_PROTOCOL_IN_USE)
        .flatMap(policy -> policy.objection(patient).stream())
        .toList();
  }
}
