package clinic.afterglow.dosing;

import clinic.afterglow.inventory.WithdrawalId;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One giving of drug; a second half-dose is a second line, never an edit of the first. */
@Entity
@Table(name = "dose_line")
class DoseLine {

  private @Id UUID id;
  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session"))
  private SessionId session;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "withdrawal"))
  private WithdrawalId withdrawal;

  private BigDecimal mgPerUnit;
  private BigDecimal quantity;

  @Column(name = "planned_mg")
  private Milligrams planned;

  @Column(name = "given_mg")
  private Milligrams given;

  @Column(name = "effective_low_mg")
  private Milligrams effectiveLow;

  @Column(name = "effective_high_mg")
  private Milligrams effectiveHigh;

  private int profileVersion;
  private @Nullable Integer minutes;
  private boolean settled;
  private Instant givenAt;
  private @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Remainder remainder;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "given_by"))
  private UserId by;

  @SuppressWarnings("NullAway.Init")
  protected DoseLine() {}

  /** An infusion counts once it is settled at its end; everything else is given at once. */
  DoseLine(
      SessionId session,
      NewDoseLine wanted,
      BigDecimal mgPerUnit,
      RouteProfile profile,
      @Nullable Integer minutes,
      UserId by) {
    this.id = Ids.next();
    this.session = session;
    this.withdrawal = wanted.withdrawal();
    this.mgPerUnit = mgPerUnit;
    this.quantity = wanted.quantity();
    this.planned = DoseArithmetic.contained(wanted.quantity(), mgPerUnit);
    this.minutes = minutes;
    this.profileVersion = profile.version();
    this.givenAt = wanted.at();
    this.by = by;
    this.settled = minutes == null;
    count(settled ? planned : Milligrams.ZERO, profile);
  }

  /** What an infusion has given, measured as its rate times the time it ran. */
  void settle(Milligrams delivered, BigDecimal deliveredQuantity, RouteProfile by, Instant at) {
    quantity = deliveredQuantity;
    count(delivered, by);
    settled = true;
    endedAt = at;
  }

  /** A line that has ended stays as it ended. */
  void end(Instant at, @Nullable Remainder rest) {
    if (endedAt != null) {
      return;
    }
    endedAt = at;
    remainder = rest;
  }

  private void count(Milligrams amount, RouteProfile profile) {
    var effective = profile.effective(amount);
    given = amount;
    effectiveLow = effective.low();
    effectiveHigh = effective.high();
  }

  boolean settled() {
    return settled;
  }

  int minutes() {
    return minutes == null ? 0 : minutes;
  }

  Milligrams planned() {
    return planned;
  }

  Milligrams given() {
    return given;
  }

  BigDecimal quantity() {
    return quantity;
  }

  BigDecimal mgPerUnit() {
    return mgPerUnit;
  }

  int profileVersion() {
    return profileVersion;
  }

  Instant givenAt() {
    return givenAt;
  }

  WithdrawalId withdrawal() {
    return withdrawal;
  }

  EffectiveDose effective() {
    return new EffectiveDose(effectiveLow, effectiveHigh);
  }

  DoseLineDetails details() {
    return new DoseLineDetails(
        id,
        withdrawal,
        quantity,
        planned,
        given,
        settled,
        effective(),
        givenAt,
        endedAt,
        remainder,
        minutes,
        by);
  }
}
