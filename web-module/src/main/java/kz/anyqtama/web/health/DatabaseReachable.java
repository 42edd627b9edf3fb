package kz.anyqtama.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.anyqtama.database.DatabaseProbe;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** {@code /health/ready}: the database answers, so requests may be sent here. */
@Readiness
@ApplicationScoped
public class DatabaseReachable implements HealthCheck {

    @Inject
    private DatabaseProbe probe;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(probe.answers()).build();
    }
}
