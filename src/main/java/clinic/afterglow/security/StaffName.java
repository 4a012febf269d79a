package clinic.afterglow.security;

import clinic.afterglow.kernel.UserId;

/** What one colleague is called. */
record StaffName(UserId id, String name) {}
