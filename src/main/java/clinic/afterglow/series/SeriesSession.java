package clinic.afterglow.series;

import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.scheduling.AppointmentId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One planned dose of a series; belongs to its {@link Series} and changes only through it. */
@Entity
@Table(name = "series_session")
class SeriesSession {

  private @Id UUID id;
  private int ordinal;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "appointment"))
  private AppointmentId appointment;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session"))
  private SessionId session;

  @Enumerated(EnumType.STRING)
  private SeriesSessionStatus status;

  @Column(name = "dose_date")
  private LocalDate date;

  private @Nullable LocalDate administeredOn;
  private @Nullable UUID replaces;

  @SuppressWarnings("NullAway.Init")
  protected SeriesSession() {}

  SeriesSession(
      int ordinal,
      LocalDate date,
      AppointmentId appointment,
      SessionId session,
      @Nullable UUID replaces) {
    this.id = Ids.next();
    this.ordinal = ordinal;
    this.date = date;
    this.appointment = appointment;
    this.session = session;
    this.status = SeriesSessionStatus.PLANNED;
    this.replaces = replaces;
  }

  void administered(LocalDate day) {
    status = SeriesSessionStatus.ADMINISTERED;
    administeredOn = day;
    date = day;
  }

  void becomes(SeriesSessionStatus now) {
    status = now;
    administeredOn = null;
  }

  void plannedOn(LocalDate day) {
    date = day;
  }

  SeriesSessionDetails details() {
    return new SeriesSessionDetails(
        id, ordinal, status, date, appointment, session, Optional.ofNullable(replaces));
  }

  UUID id() {
    return id;
  }

  int ordinal() {
    return ordinal;
  }

  LocalDate date() {
    return date;
  }

  SeriesSessionStatus status() {
    return status;
  }

  AppointmentId appointment() {
    return appointment;
  }

  SessionId session() {
    return session;
  }
}
