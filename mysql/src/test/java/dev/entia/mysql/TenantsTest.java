package dev.entia.mysql;

/** Tenants on MySQL. */
final class TenantsTest extends TenantsSpec {

    TenantsTest() {
        super(MySqlServer.TESTED);
    }
}
