package io.zhuanhua.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The name under which a kind of event travels (`ce_type`), e.g. `contract.signed`. Shipped names are for ever.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Kind {

    String value();

    /// Version of its JSON Schema. Grows when an optional field is added.
    int version() default 1;
}
