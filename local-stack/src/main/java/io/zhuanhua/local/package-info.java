/// The embedded default: starts PostgreSQL, Kafka, the services and one front door as one command, and stops them.
@NullMarked
package io.zhuanhua.local;

import org.jspecify.annotations.NullMarked;
