package clinic.afterglow.integration;

import java.time.Instant;

record AgreedPractice(Practice practice, Instant at) {}
