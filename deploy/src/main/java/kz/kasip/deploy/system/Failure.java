package kz.kasip.deploy.system;

/** A reason why Kasip cannot start or go on, told in one line for the person at the terminal. */
public final class Failure extends RuntimeException {
    public Failure(String message) {
        super(message);
    }

    public Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
