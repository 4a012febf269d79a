package clinic.afterglow.inventory;

import clinic.afterglow.kernel.UserId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a lot's ledger, as screens show it; quantities in millilitres or pieces. */
public record StockLine(
    UUID id,
    StockEntryKind kind,
    BigDecimal quantity,
    BigDecimal balanceAfter,
    String remark,
    UserId by,
    @Nullable UserId witness,
    Instant at) {}
