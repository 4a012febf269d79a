package clinic.afterglow.preparation.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.preparation.Preparations;
import clinic.afterglow.preparation.SignedPreparation;
import clinic.afterglow.ui.Times;
import java.time.Clock;
import java.util.Map;

/**
 * What is needed to show preparations.
 *
 * @param clock in the patient's zone
 * @param writes whether the reader may also write and sign
 */
record PreparationReader(
    Preparations preparations, Map<UserId, String> names, Clock clock, boolean writes) {

  String name(UserId user) {
    return names.getOrDefault(user, t("preparation.unknownSigner"));
  }

  String signature(SignedPreparation signed) {
    return t(
        "preparation.signedBy",
        Times.dateTime(signed.signedAt(), clock.getZone()),
        name(signed.signedBy()));
  }
}
