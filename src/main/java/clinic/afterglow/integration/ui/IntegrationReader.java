package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.integration.Integrations;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.ui.Times;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * What is needed to show integrations.
 *
 * @param clock in the patient's zone
 * @param writes whether the reader may also write and sign
 */
record IntegrationReader(
    Integrations integrations, Map<UserId, String> names, Clock clock, boolean writes) {

  String name(UserId user) {
    return names.getOrDefault(user, t("integration.unknownSigner"));
  }

  String dateTime(Instant at) {
    return Times.dateTime(at, clock.getZone());
  }

  String date(Instant at) {
    return Times.date(at, clock.getZone());
  }
}
