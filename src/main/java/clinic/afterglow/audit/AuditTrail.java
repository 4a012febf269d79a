package clinic.afterglow.audit;

import static clinic.afterglow.security.Roles.ADMINISTRATOR;
import static clinic.afterglow.security.Roles.DIRECTOR;

import clinic.afterglow.patients.ChartOpened;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.SignInFailed;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The audit trail to read. Administrators see who did what but nothing clinical: neither the detail
 * of an event in a chart nor whose chart it was.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({DIRECTOR, ADMINISTRATOR})
public class AuditTrail {

  private static final String OPENED = ChartOpened.class.getSimpleName();

  private final AuditRows rows;
  private final AuditActions actions;
  private final CurrentUser user;

  AuditTrail(AuditRows rows, AuditActions actions, CurrentUser user) {
    this.rows = rows;
    this.actions = actions;
    this.user = user;
  }

  /**
   * Newest first.
   *
   * @param last the last entry of the page before, or null for the first page
   */
  public List<AuditEntry> latest(AuditFilter filter, @Nullable AuditEntry last, int most) {
    var page = rows.page(new AuditQuery().matching(filter).after(last), most);
    return user.is(Role.DIRECTOR) ? page : page.stream().map(AuditEntry::withoutPatient).toList();
  }

  /** Everything in one chart, newest first. */
  @RolesAllowed(DIRECTOR)
  public List<AuditEntry> of(PatientId patient, @Nullable AuditEntry last, int most) {
    return rows.page(new AuditQuery().of(patient).after(last), most);
  }

  /** Who opened a chart, newest first. */
  public List<AuditEntry> openings(PatientId patient, @Nullable AuditEntry last, int most) {
    var opened = AuditFilter.ALL.action(OPENED);
    return rows.page(new AuditQuery().of(patient).matching(opened).after(last), most);
  }

  /** Every action that there can be, for choosing one. */
  public List<String> actions() {
    return actions.names();
  }

  /** How many sign-ins have failed since a moment. */
  public int failedSignIns(Instant since) {
    return rows.count(SignInFailed.class.getSimpleName(), since);
  }
}
