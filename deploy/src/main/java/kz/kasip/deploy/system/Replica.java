package kz.kasip.deploy.system;

/**
 * One of the processes of a service, which are all alike.
 *
 * @param number from 1, or 0 of the one that a training run starts beside them
 */
public record Replica(Service service, int number) {
    private static final int OF_TRAINING = 0;

    /** The only one, where there are no more. */
    static Replica first(Service service) {
        return new Replica(service, 1);
    }

    /** One more beside those that are asked, to note what it loads. */
    static Replica ofTraining(Service service) {
        return new Replica(service, OF_TRAINING);
    }

    boolean isOfTraining() {
        return number == OF_TRAINING;
    }

    /** Its log and what it is called in a message: the service's name, with the number from the second on. */
    String title() {
        if (isOfTraining()) return service.module() + "-training";
        return number == 1 ? service.module() : service.module() + "-" + number;
    }
}
