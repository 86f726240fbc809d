package io.zhuanhua.contract.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// Where documents are kept, and what looks at them first.
@ConfigMapping(prefix = "zhuanhua.documents")
public interface DocumentConfig {

    /// Directory of the file store; environment `DOCUMENTS_DIRECTORY`. Not used when a bucket is named.
    Optional<String> directory();

    /// Largest document in bytes.
    @WithDefault("15000000")
    int largest();

    /// How often what killed uploads have left is looked for; what is younger than a day stays.
    @WithDefault("PT1H")
    Duration sweepEvery();

    /// `host:port` of a clamd that looks at each document first; environment `CLAMD`. None: nothing is scanned.
    Optional<String> clamd();

    /// Address of an S3-compatible store, e.g. `https://s3.example.cn`; environment `S3_URL`.
    Optional<String> bucketUrl();

    /// Bucket of documents; naming one chooses the store; environment `S3_BUCKET`.
    Optional<String> bucket();

    /// Region that requests are signed for; environment `S3_REGION`.
    Optional<String> bucketRegion();

    /// Environment `S3_ACCESS_KEY`.
    Optional<String> bucketAccessKey();

    /// Environment `S3_SECRET_KEY`.
    Optional<String> bucketSecretKey();
}
