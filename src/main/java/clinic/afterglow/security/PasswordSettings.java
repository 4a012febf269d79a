package clinic.afterglow.security;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.validation.annotation.Validated;

/**
 * What one guess at a password costs. Hashes made at another cost stay valid.
 *
 * @param memory KiB that one hash takes, 64 to 1,048,576
 * @param iterations passes over that memory, 1 to 20
 */
@Validated
@ConfigurationProperties("afterglow.password")
record PasswordSettings(
    @DefaultValue("16384") @Min(64) @Max(1_048_576) int memory,
    @DefaultValue("2") @Min(1) @Max(20) int iterations) {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;

  PasswordEncoder argon2id() {
    return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, memory, iterations);
  }
}
