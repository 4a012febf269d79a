package clinic.afterglow.reminders;

import java.util.UUID;

/** Whoever sends text messages for the clinic. */
interface SmsGateway {

  boolean ready();

  /**
   * @param id the same for the same message, however often it is handed over
   */
  void send(UUID id, String phone, String text);
}
