package clinic.afterglow.durability;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the embedded database is kept.
 *
 * @param key encrypts the file; when empty, {@code keyFile} holds it
 * @param checkpointEvery how long a power cut may reach back; a crash of the process loses nothing
 * @param keepBackups how many of the newest backups stay
 * @param copyBackupsTo a folder that exists, on another disk, for a copy of each good backup
 * @param restore a backup to put in place of the database before it is opened
 */
@ConfigurationProperties("afterglow.durability")
record DurabilitySettings(
    @DefaultValue("") String key,
    Path keyFile,
    @DefaultValue("5s") Duration checkpointEvery,
    @DefaultValue("1h") Duration backupEvery,
    @DefaultValue("48") int keepBackups,
    @Nullable Path copyBackupsTo,
    @Nullable Path restore) {}
