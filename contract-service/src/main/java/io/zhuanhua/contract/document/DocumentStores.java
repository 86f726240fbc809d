package io.zhuanhua.contract.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Makes the store and the scanner the operator has chosen.
@ApplicationScoped
class DocumentStores {

    @Produces
    @Singleton
    DocumentStore store(DocumentConfig config) {
        if (config.bucket().isEmpty()) {
            return new FileStore(Path.of(config.directory().orElse("documents")));
        }
        return new BucketStore(
                needed(config.bucketUrl(), "S3_URL"),
                config.bucket().get(),
                new S3Signature(
                        needed(config.bucketAccessKey(), "S3_ACCESS_KEY"),
                        needed(config.bucketSecretKey(), "S3_SECRET_KEY"),
                        config.bucketRegion().orElse("us-east-1")),
                Clock.systemUTC());
    }

    @Produces
    @Singleton
    VirusScan scan(DocumentConfig config) {
        return config.clamd().map(VirusScan::at).orElseGet(VirusScan::none);
    }

    private static String needed(Optional<String> value, String name) {
        return value.orElseThrow(
                () -> new IllegalStateException("S3_BUCKET is set, " + name + " is not / 已设置 S3_BUCKET，缺少 " + name));
    }
}
