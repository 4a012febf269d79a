package clinic.afterglow.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.Clinics;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ClinicTest
@WithStaff(Role.NURSE)
class ControlledStockTests {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

  @Autowired ControlledStock stock;
  @Autowired Clinics clinics;
  @Autowired Acting acting;
  @Autowired TestClock clock;

  SiteId site;
  PatientId patient;
  final UUID session = Ids.next();

  @BeforeEach
  void aSite() {
    clock.set(TODAY.atTime(12, 0).atZone(ZoneId.of("America/New_York")).toInstant());
    site = clinics.site();
    patient = clinics.patient(site);
    acting.member(Role.PRESCRIBER);
  }

  @Test
  void accountsForEveryHundredthOfAMillilitreFromReceiptToWaste() {
    var lot = receive("20.00", TODAY.plusYears(1));
    var drawn = stock.draw(new Draw(lot, ml("3.75"), patient, session));
    stock.administer(drawn, ml("3.50"));
    stock.waste(drawn, ml("0.25"), WasteReason.REMAINDER, prescriber());

    assertThat(stock.lots(site)).singleElement().satisfies(l -> equal(l.balance(), "16.25"));
    var settled = stock.withdrawals(session).getFirst();
    equal(settled.outstanding(), "0");
    equal(settled.administeredMg().value(), "175");
    assertThat(stock.ledger(lot, Optional.empty(), 10))
        .extracting(StockLine::kind)
        .containsExactly(
            StockEntryKind.WASTED,
            StockEntryKind.ADMINISTERED,
            StockEntryKind.DRAWN,
            StockEntryKind.RECEIVED);
  }

  @Test
  void readsTheLedgerOnFromTheLastLineSeen() {
    var lot = receive("20.00", TODAY.plusYears(1));
    stock.draw(new Draw(lot, ml("1"), patient, session));
    var newest = stock.ledger(lot, Optional.empty(), 1).getFirst();
    assertThat(stock.ledger(lot, Optional.of(newest.id()), 5))
        .extracting(StockLine::kind)
        .containsExactly(StockEntryKind.RECEIVED);
  }

  @Test
  void refusesToDrawMoreThanTheLotHoldsAndTakesNothing() {
    var lot = receive("2.00", TODAY.plusYears(1));
    assertThatThrownBy(() -> stock.draw(new Draw(lot, ml("2.01"), patient, session)))
        .isInstanceOf(InsufficientStock.class);
    assertThat(stock.lots(site)).singleElement().satisfies(l -> equal(l.balance(), "2"));
    assertThat(stock.withdrawals(session)).isEmpty();
  }

  @Test
  void refusesAnExpiredLotButKeepsItInTheSafe() {
    var lot = receive("2.00", TODAY.minusDays(3));
    assertThatThrownBy(() -> stock.draw(new Draw(lot, ml("1"), patient, session)))
        .isInstanceOf(LotExpired.class);
    assertThat(stock.lots(site)).isEmpty();
    assertThat(stock.inStock(site)).hasSize(1);
  }

  @Test
  void refusesToGiveOrWasteMoreThanWasDrawn() {
    var drawn = stock.draw(new Draw(receive("5", TODAY), ml("1"), patient, session));
    stock.administer(drawn, ml("0.80"));
    assertThatThrownBy(() -> stock.administer(drawn, ml("0.21"))).isInstanceOf(MoreThanDrawn.class);
    assertThatThrownBy(() -> stock.waste(drawn, ml("0.21"), WasteReason.REMAINDER, prescriber()))
        .isInstanceOf(MoreThanDrawn.class);
    equal(stock.withdrawals(session).getFirst().outstanding(), "0.20");
  }

  @Test
  void refusesAWitnessWhoIsTheSamePersonOrNotAClinicianOrHasTheWrongPassword() {
    acting.member(Role.FRONT_DESK);
    var drawn = stock.draw(new Draw(receive("5", TODAY), ml("1"), patient, session));
    for (var witness :
        new Witness[] {
          new Witness("nurse", Acting.PASSWORD),
          new Witness("front_desk", Acting.PASSWORD),
          new Witness("prescriber", "a wrong password"),
          new Witness("nobody", Acting.PASSWORD)
        }) {
      assertThatThrownBy(() -> stock.waste(drawn, ml("1"), WasteReason.REMAINDER, witness))
          .isInstanceOf(WitnessRefused.class);
    }
    equal(stock.withdrawals(session).getFirst().wasted(), "0");
  }

  @Test
  void dividesAVialByTheHundredthAndADeviceNotAtAll() {
    var lot = receive("5", TODAY);
    assertThatThrownBy(() -> stock.draw(new Draw(lot, ml("0.005"), patient, session)))
        .isInstanceOf(QuantityRefused.class);
    assertThatThrownBy(() -> receive("Esketamine", "1.5", TODAY))
        .isInstanceOf(QuantityRefused.class);
  }

  @Test
  void letsNoMoreBeDrawnByManyHandsAtOnceThanIsThere() throws Exception {
    var lot = receive("10", TODAY);
    var draw = new Draw(lot, ml("1"), patient, session);
    Callable<Boolean> attempt =
        () ->
            acting.as(
                "nurse",
                () -> {
                  try {
                    stock.draw(draw);
                    return true;
                  } catch (InsufficientStock empty) {
                    return false;
                  }
                });
    try (var hands = Executors.newFixedThreadPool(8)) {
      var results = hands.invokeAll(IntStream.range(0, 25).mapToObj(_ -> attempt).toList());
      long drawn = 0;
      for (var result : results) {
        drawn += result.get() ? 1 : 0;
      }
      assertThat(drawn).isEqualTo(10);
    }
    assertThat(stock.withdrawals(session)).hasSize(10);
    assertThat(stock.lots(site)).isEmpty();
  }

  @Test
  @WithStaff(Role.FRONT_DESK)
  void isClosedToTheFrontDesk() {
    assertThatThrownBy(() -> stock.lots(site)).isInstanceOf(AccessDeniedException.class);
  }

  private LotId receive(String quantity, LocalDate expires) {
    return receive("Ketamine 50", quantity, expires);
  }

  private LotId receive(String product, String quantity, LocalDate expires) {
    var wanted =
        stock.products().stream()
            .filter(p -> p.name().startsWith(product))
            .findFirst()
            .orElseThrow();
    return stock.receive(
        new Receipt(
            site,
            wanted.id(),
            "L-1",
            expires,
            ml(quantity),
            TODAY,
            "Supplier",
            "RS0000000",
            "INV-1"));
  }

  private static Witness prescriber() {
    return new Witness("prescriber", Acting.PASSWORD);
  }

  private static BigDecimal ml(String value) {
    return new BigDecimal(value);
  }

  private static void equal(BigDecimal actual, String expected) {
    assertThat(actual).isEqualByComparingTo(expected);
  }
}
