/// One address for all services where there is no Ingress: routes by path, and hands a new legal date to everybody.
@NullMarked
package io.zhuanhua.door;

import org.jspecify.annotations.NullMarked;
